import type { LanguagePack } from './pack.ts';

export const en: LanguagePack = {
  code: 'en',
  script: 'Latin',
  letters: '',
  functionWords: `the of and to in a is that for it was on as with be by at from this which or had are but have not they
    he she his her were been has their an there when who will more if no would we what you all one its about into than
    also after over so can some only could out up other these my our i me how now then like just because while where
    your do did here those why yet still even most many much such under before between since both during against
    though although however meanwhile instead perhaps indeed once until unless without within through again another
    few several asked told yes let's it's that's he's she's i'm we're they're there's what's don't here's`,
  capitals: 'names',
  marks: ['“”', '""', '‘’', "''"],
  order: { verbBeforeSpeaker: true, speakerBeforeVerb: true, verbLast: false },
  incises: [],
  cues: {
    say: 'said says say',
    tell: 'told tells tell asked asks ask informed reminded assured',
    according: 'according_to per in_the_words_of as_per in_the_opinion_of',
    strong: `wrote writes write added adds add noted notes tweeted tweets argued argues argue explained explains
      explain continued continues replied replies warned warns insisted insists insist stated states announced
      announces declared declares declared responded responds respond observed observes remarked remarks quipped joked
      recalled recalls concluded concludes lamented complained complains admitted admits conceded concedes
      acknowledged acknowledges claimed claims suggested suggests emphasized emphasised emphasizes stressed stresses
      commented comments reported reports predicted predicts vowed promised pledged urged urges exclaimed asserted
      asserts contended contends countered shot_back fired_back shouted yelled cried whispered muttered murmured
      testified opined mused boasted bragged reiterated repeated repeats asserted proclaimed affirmed confirmed
      confirms denied denies disclosed revealed reveals posted wondered questioned inquired interjected retorted
      snapped chimed_in pointed_out points_out went_on goes_on chanted charged blasted fumed deadpanned cautioned
      cautions quoted elaborated clarified answered answers advised recounted summed_up echoed agreed agrees
      maintained maintains believes thinks considers stipulated read reads mentioned underlined highlighted hailed
      hinted noted_that tweeted_out blurted sneered scoffed rejoined intoned thundered ended_with began told_us`,
    label: `called calls call described describes describe dubbed dubs labeled labels labelled branded termed deemed
      characterized characterised denounced denounces slammed slams criticized criticised condemned dismissed praised
      accused accuses ripped derided mocked referred_to refers_to refer_to cited cites`,
    gerund: `saying adding telling noting writing arguing calling explaining claiming warning insisting suggesting
      tweeting asking describing stating declaring referring_to citing announcing responding replying joking pointing_out
      stressing emphasizing recalling quoting labeling dubbing lamenting vowing promising urging conceding admitting
      concluding predicting accusing asserting observing remarking denouncing`,
    weak: `think thought believe believed feel felt feels know knew wanted wants want expressed expresses smiled laughed
      nodded gave offered issued released spoke speaks talked talks sees saw hopes hoped seemed sought found made
      makes put puts showed shows used uses opposed supported cast took sent pushed defended attacked touted credited
      discussed addressed featured appeared sounded indicated turned tried delivered raised demanded rejected proposed
      signed endorsed read opened closed finished published aired ran`,
    noun: `statement statements claim claims remark remarks comment comments speech interview tweet tweets post message
      letter email emails memo argument warning question answer response reply quote quotes words announcement testimony
      assertion suggestion call contention view opinion line joke promise pledge complaint op-ed editorial article
      report column headline video ad transcript slogan motto phrase`,
  },
  pronouns: [
    { words: 'he him', gender: 'm' },
    { words: 'his', gender: 'm', possessive: true },
    { words: 'she', gender: 'f' },
    { words: 'her', gender: 'f', possessive: true },
    { words: 'it', gender: 'n' },
    { words: 'its', gender: 'n', possessive: true },
    { words: 'they them', gender: null, plural: true },
    { words: 'their', gender: null, plural: true, possessive: true },
    { words: 'i me', gender: null, person: 1 },
    { words: 'my', gender: null, person: 1, possessive: true },
    { words: 'we us', gender: null, person: 1, plural: true },
    { words: 'you', gender: null, person: 2 },
    { words: 'who', gender: null },
  ],
  titles: {
    m: 'mr. mr sir lord sheikh king prince father brother',
    f: 'mrs. ms. mrs ms miss lady dame queen princess sister',
    any: `dr. dr prof. professor rev. reverend sen. sens. senator rep. reps. representative gov. governor president
      vice secretary justice judge chief general gen. col. colonel capt. captain lt. lieutenant sgt. sergeant maj. major
      adm. admiral cmdr. commander officer detective mayor chancellor minister premier ambassador congressman
      congresswoman councilman councilwoman speaker attorney chairman chairwoman director coach pope cardinal
      archbishop bishop rabbi imam spokesman spokeswoman pres. supt. superintendent hon.`,
  },
  roles: {
    m: `spokesman chairman businessman congressman councilman councillor husband father son brother man boy actor king
      prince policeman fireman salesman uncle grandfather nephew gentleman guy anchorman`,
    f: `spokeswoman chairwoman businesswoman congresswoman councilwoman wife mother daughter sister woman girl actress
      queen princess policewoman aunt grandmother niece lady anchorwoman`,
    any: `president minister official candidate leader expert senator judge governor secretary adviser advisor aide
      strategist analyst economist lawyer attorney director manager editor journalist reporter correspondent columnist
      author writer professor scientist researcher historian teacher student doctor nurse officer sheriff chief mayor
      commissioner ambassador diplomat general commander captain colonel soldier veteran activist advocate organizer
      organiser critic supporter opponent rival nominee contender frontrunner front-runner billionaire mogul tycoon
      executive ceo founder co-founder owner chairperson chair spokesperson representative rep. lawmaker legislator
      congressperson politician mp deputy member staffer employee worker operative pollster consultant donor delegate
      hydrologist geologist sociologist ecologist seismologist oncologist cardiologist archaeologist anthropologist
      criminologist chemist mathematician philosopher linguist demographer geographer co-chair negotiator volunteer
      insider source witness victim suspect defendant plaintiff prosecutor investigator detective agent inspector
      coach player captain star singer musician artist director producer comedian host moderator anchor narrator
      commentator pundit pastor priest bishop pope rabbi imam neurosurgeon surgeon physician psychologist
      engineer pilot driver farmer resident neighbor neighbour friend colleague person voter user speaker caller
      speechwriter lobbyist realtor treasurer superintendent principal dean chancellor rector scholar fellow observer
      strongman dictator monarch heir ambassador envoy premier counsel counselor veterinarian biologist physicist
      climatologist meteorologist epidemiologist virologist specialist technician interviewer interviewee respondent
      newcomer incumbent independent libertarian republican democrat conservative liberal socialist technocrat
      entrepreneur investor trader banker broker shareholder survivor cousin parent runner-up diplomat marshal
      confidant medic paramedic firefighter trooper ranger warden curator librarian archivist translator blogger vlogger youtuber
      novelist poet playwright screenwriter filmmaker photographer designer architect`,
    generic: `expert analyst specialist scholar interlocutor commentator pundit author researcher speaker interviewee
      doctor physician surgeon scientist economist historian politician`,
    many: `officials aides experts critics supporters leaders candidates senators lawmakers advisers analysts sources
      strategists economists prosecutors police authorities investigators witnesses residents protesters activists
      advocates conservatives liberals republicans democrats politicians executives insiders opponents rivals allies
      friends lawyers attorneys voters researchers scientists historians doctors teachers students workers employees
      journalists reporters editors members people others women men families parents students delegates donors
      organizers observers crowd audience citizens groups marchers spectators outlets policymakers filmmakers attendees onlookers
      scores dozens hundreds colleagues counselors rioters speakers users owners viewers readers callers hosts moderators judges justices senators governors mayors operatives pundits commentators
      backers surrogates staffers diplomats neighbors detectives fans investors scholars some many both`,
  },
  bodies: `campaign group committee party government administration department ministry court agency organization
    organisation company firm corporation bank board council commission bureau office university college school
    institute institution center centre foundation association union federation league team club church newspaper paper
    magazine journal site website outlet network channel station broadcaster times post tribune herald
    gazette press news report survey poll study statement letter ad email memo lawsuit complaint filing ruling opinion
    document affidavit editorial article book transcript panel coalition alliance army force forces police hospital
    house senate congress parliament assembly inc. corp. llc ltd. co. media platform page account tweet video message
    headline column passage caucus release suit voice-over voiceover ballot petition decree treaty constitution article section
    clause indictment blog publication sign banner poster caption embassy consulate nation state city county service services society trust fund authority task_force think_tank`,
  works: `book novel film movie song album show series sitcom musical play opera magazine newspaper poem painting essay memoir
    documentary thriller drama comedy game podcast program programme band group ship ferry word words phrase term titled entitled
    named nicknamed name title slogan campaign initiative project hit single track episode segment section exhibit theme`,
  firstNames: {
    m: `aaron adam adrian al alan albert alex alexander alfred allen amir andre andrew andy anthony antonio arnold
      arthur barack barry ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brent brett brian
      bruce bryan byron caleb calvin carl carlos chad charles charlie chester chris christian christopher chuck
      clarence claude cliff clint clinton cole colin conor cory craig curtis dale damon dan daniel danny darren
      darryl dave david dean dennis derek devin dick dirk dominic don donald donnie doug douglas duncan dustin
      dwight earl ed eddie edgar edmund eduardo edward edwin eli elijah elliott emmanuel enrique eric erik ernest ethan
      eugene evan felix fernando francis francisco francois frank franklin fred frederick gabriel gary gavin gene geoff
      geoffrey george gerald gerard gilbert glen glenn gordon graham grant greg gregory guy hank hans harold harry
      harvey hassan hector henry herbert herman howard hugh hugo ian ibrahim igor isaac ivan jack jackson jacob jaime
      jake james jared jason javier jay jeb jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel john johnny
      jon jonathan jordan jorge jose joseph josh joshua juan julian justin karl keith ken kenneth kent kevin kirk kurt
      kyle lance larry lawrence lee leo leon leonard lewis liam lloyd lou louis lucas luis luke manuel
      marc marco marcus mario mark marshall martin marvin mathew matt matthew maurice max melvin michael miguel mike
      mitch mitchell mitt mohamed mohammed muhammad nathan nathaniel neil newt nicholas nick nigel noah norman
      oliver omar oscar otto owen patrick paul pedro pete peter phil philip phillip pierre rafael ralph ramon rand randy
      raul ray raymond reggie reid rex ricardo richard rick ricky rob robert roberto rod rodney roger roland ron
      ronald roy russell ryan sam samuel scott sean sergei seth shane shaun shawn sidney simon spencer stan stanley
      stephen steve steven stewart stuart ted terrence theodore thomas tim timothy toby todd tom tommy tony travis
      trevor troy tyler victor vince vincent vladimir wade walter warren wayne wesley will william willie xavier zachary`,
    f: `abby abigail adele agnes aisha alexandra alexis alice alicia alison allison alyssa amanda amber amelia amy ana
      andrea angela angelina anita ann anna anne annette annie april ariana ashley audrey barbara beatrice becky belinda
      bella bernadette beth bethany betty beverly bonnie brenda bridget britney brittany brooke camille candace carla
      carly carmen carol carole caroline carolyn carrie cassandra catherine cathy charlene charlotte chelsea cheryl
      christina christine cindy claire clara claudia colleen connie courtney crystal cynthia daisy danielle dawn
      deborah debbie debra denise diana diane donna dorothy edith eileen elaine eleanor elena elise elizabeth ella
      ellen emily emma erica erin esther eva eve evelyn faith fatima felicia fiona florence frances gabby gabriela
      gail gina giulia gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen hillary hilary holly
      hope huma ingrid irene iris isabel ivanka jacqueline jane janet janice jasmine jeanne jen jenna
      jennifer jenny jessica jill joan joanna jocelyn jodi josephine joyce juanita judith judy julia juliana julie june
      kaitlyn karen karin kate katherine kathleen kathryn kathy katie katrina kayla kellyanne kendra kim kimberly
      kirsten kirstie krista kristen kristin kristina lara laura lauren leah lily linda lindsay lisa lois lori
      lorraine louise lucy lydia mackenzie madeleine madison maggie margaret maria marianne marie marilyn marissa
      marjorie marlene marsha martha mary maureen maya megan meghan melania melinda melissa meredith michelle mildred
      miranda molly monica nadia nancy naomi natalie natasha nicole nina nora norma olga olivia paige pamela patricia
      patty paula pauline peggy penelope penny phyllis priscilla rachel rebecca regina renee rhonda rita roberta
      rosa rose rosemary ruth sabrina sally samantha sandra sara sarah sharon sheila shelby shelly sherry
      shirley silvia sofia sonia sophia sophie stacey stacy stella stephanie sue susan suzanne sylvia tamara tammy tanya
      tara teresa theresa tiffany tina tricia ursula valerie vanessa vera veronica vicki vicky victoria
      virginia vivian wanda wendy whitney yolanda yvette yvonne zoe`,
    any: `casey chris jordan kerry pat riley sam taylor terry leslie lynn robin morgan jamie cameron lindsey dana tracy tracey shannon sasha logan jean kelly jackie drew corey`,
  },
  particles: 'de la le van von der den del della di da dos du bin bint ibn al el ben ter ten mac st. af san y',
  determiners: `the a an this that these those his her its their our my your some any one another each every both
    several many two three four five no such`,
  indefinite: 'a an another one some any every each no several',
  prepositions: `of in on at by for with from to about into over under after before against between through during
    without within among toward towards behind beyond near since until upon despite via like as around across including
    following besides outside inside alongside amid`,
  conjunctions: 'and or nor & but',
  relatives: 'who whom whose which where when that',
  subordinators: 'that whether if because how why what while although though as when after before since until',
  auxiliaries: `has have had is are was were be been being will would could should may might can did does do also not
    never then later now once still just even again recently repeatedly often reportedly previously publicly further
    always simply flatly quickly immediately himself herself itself themselves themself who n't too first only soon
    earlier already *ly`,
  calendar: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december mon. tue. tues. wed. thu. thurs. fri. sat. sun. jan. feb. mar. apr. jun. jul.
    aug. sept. sep. oct. nov. dec. christmas easter thanksgiving ramadan`,
  notNames: `republican republicans democrat democrats democratic american americans british russian chinese french
    german european african asian hispanic latino muslim muslims christian christians jewish islamic arab israeli
    palestinian iranian syrian mexican cuban canadian breaking photo video editor's exclusive update updated read watch
    via image source copyright related english spanish ukrainian turkish azerbaijani armenian georgian western eastern
    northern southern internet web god tv`,
  abbreviations: `mr. mrs. ms. dr. prof. st. vs. jr. sr. u.s. u.k. u.n. e.g. i.e. etc. inc. corp. co. ltd. no. gen. sen.
    rep. gov. lt. col. capt. sgt. rev. hon. d.c. a.m. p.m. ph.d. mt. ft. p. pp. dept. est. fla. calif. mass. mich. penn.
    pa. wis. tenn. tex. ariz. conn. colo. ill. ind. ore. wash. va. ga. la. md. minn. miss. mo. n.c. n.d. n.h. n.j. n.m.
    n.y. okla. r.i. s.c. s.d. vt. w.va. ala. ark. del. kan. ky. neb. nev. vol. fig. approx. jan. feb. mar. apr. aug.
    sept. oct. nov. dec. bros. u.s.a. e.u. ave. blvd. adm. cmdr. maj. pres. supt. sens. reps.`,
  nounEndings: '',
  clitics: ["'s", '’s', '`s', "'", '’'],
  inflections: [],
  interview: {
    question: 'question q',
    answer: 'answer a response',
    asker: 'interviewer moderator host presenter reporter journalist correspondent anchor editor',
    announce: 'interview* interlocutor* conversation q&a answers answered talks talked spoke chatted discusses',
    faq: 'faq faqs frequently explainer explained',
    thanks: 'thank thanks',
    credit:
      'interview interviewed interviewer interviewers photo photos photography translated edited transcribed reporting conversation recorded',
    reporter: 'reporter reporters correspondent journalist interviewer editor',
    first: "i i'm i've i'd i'll me my we we're we've we'd we'll our us",
    second: "you you're you've you'd you'll your yours yourself",
    honorific:
      'mr mrs ms miss dr prof professor sir lord lady dame madam president minister mayor senator governor judge justice general colonel captain attorney rev bishop',
    roleEdge:
      'with is was are were by our the a an to from and of this his her its interviews says said told meet meet about between for at in on',
  },
  priors: {},
};
