import type { Gendered } from './pack.ts';

/**
 * The commonest first names of Western Europe and the Americas. More of them help little: the words around a name tell
 * more. (Half as many as that cost nothing on the development data, none at all a third of a point.)
 */
export const westernNames: Gendered = {
  m: `adam alan albert alejandro alex alexander alexandre alfred andreas andrew andré antoine antonio anthony barack ben benjamin
bernard bernd bill bob brian bruno carl carlos charles christian christoph christophe claude craig daniel david dennis dieter diego
donald edward emmanuel eric ernest felix fernando florian francisco franck frank franz françois friedrich félix gabriel george georg
georges gerhard guillaume guy günter hans harry heinrich helmut henri henry herbert hugo ian jack jacques jake jakob james jan javier
jeff jens jeremy jesús jim joachim joe johannes john jon jonas jonathan jorge joseph josh josé juan julian julien julio jérôme
jörg jürgen karl keith ken kevin klaus konrad kurt larry laurent leo louis luc lucas luis lukas manfred manuel marc marco mario
mariano mark markus martin martín mathieu matthew matthias matt max michael michel miguel mike mohamed moritz nicolas nick oliver
olivier oscar otto pablo pascal patrick paul pedro peter philip philippe philipp pierre rafael rainer ralf ramón raúl ricardo richard
rob robert roberto roger rolf ron ryan samuel santiago scott sebastian sergio simon stefan stephen stephan steve steven sven ted
theo thierry thomas tim tobias tom tomas tony ulrich uwe victor vincent walter werner wilhelm will william wolfgang xavier yann yves`,
  f: `alexandra alice alicia amanda amy ana andrea angela anke anna anne annette ann barbara beatriz brigitte camille carla carmen
carol caroline carolina catherine charlotte christina christine claire clara claudia cristina cynthia daniela delphine diana dolores
donna dorothy edith elena eleanor elisabeth elizabeth ella emily emma erika eva fatima florence frances françoise franziska gabriela
gisela grace hannah heike helen helena helga hillary hélène ines inge ingrid irene isabel isabelle jane janet jeanne jennifer jessica
joan johanna josephine juana judith julia julie juliette karen karin kate katharina katherine kathleen kathrin kellyanne kim
laura laure lauren lea lena linda lisa louise lucy lucía lucie luisa margaret maria marie marina marion marta martha martine mary
maría megan melania melissa mercedes michelle mia monica monika mónica nadia nancy nathalie nicole nina nora olga olivia pamela
patricia paula pauline petra pilar rachel raquel rebecca regina rosa ruth sabine sandra sara sarah sharon silvia sofía sonia sophia
sophie stephanie susan susana susanne sylvie teresa theresa ulrike ursula valeria vera victoria virginia véronique yolanda`,
};
