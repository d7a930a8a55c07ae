/** The twelve months in the languages of the interface and a few others: full names with their case forms, then abbreviations. */
export const MONTHS: string[][] = [
  'january jan januar jänner januarii janvier janv enero ene gennaio janeiro ocak yanvar января январь янв січня січень хунвар հունվարի հունվար հունվ stycznia styczeń يناير كانون-الثاني január януари',
  'february feb februar février févr fevrier febrero febbraio fevereiro şubat fevral февраля февраль фев лютого лютий փետրվարի փետրվար փետր lutego luty فبراير شباط február февруари',
  'march mar märz mär maerz mars marzo março mart марта март мар березня березень մարտի մարտ marca marzec maart مارس آذار március',
  'april apr avril avr abril abr aprile nisan aprel апреля апрель апр квітня квітень ապրիլի ապրիլ ապր kwietnia kwiecień أبريل ابريل نيسان április',
  'may mai mayo maggio maio mayıs мая май травня травень մայիսի մայիս maja maj mei مايو أيار május',
  'june jun juni juin junio giugno junho haziran iyun июня июнь июн червня червень հունիսի հունիս czerwca czerwiec يونيو حزيران június юни',
  'july jul juli juillet juil julio luglio julho temmuz iyul июля июль июл липня липень հուլիսի հուլիս lipca lipiec يوليو تموز július юли',
  'august aug août aout agosto ago ağustos avqust августа август авг серпня серпень օգոստոսի օգոստոս օգոս sierpnia sierpień augustus augusti أغسطس اغسطس آب augusztus',
  'september sep sept septembre septiembre settembre setembro eylül sentyabr сентября сентябрь сен сент вересня вересень սեպտեմբերի սեպտեմբեր սեպտ września wrzesień سبتمبر أيلول szeptember септември',
  'october oct oktober okt octobre octubre ottobre outubro ekim oktyabr октября октябрь окт жовтня жовтень հոկտեմբերի հոկտեմբեր հոկտ października październik أكتوبر اكتوبر تشرين-الأول október октомври',
  'november nov novembre noviembre kasım noyabr ноября ноябрь ноя листопада листопад նոյեմբերի նոյեմբեր նոյ listopada listopad نوفمبر تشرين-الثاني ноември',
  'december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro aralık dekabr декабря декабрь дек грудня грудень դեկտեմբերի դեկտեմբեր դեկտ grudnia grudzień ديسمبر كانون-الأول декември',
].map(names => names.split(' ').map(name => name.replace('-', ' ')));
