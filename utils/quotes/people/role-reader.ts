import { endsLike } from '../languages/items.ts';
import {
  endsOnVerb,
  has,
  hasCases,
  hasWithout,
  is,
  type Lexicon,
  smallBits,
  strongBits,
  verbBits,
} from '../lexicon/lexicon.ts';
import { isSurname } from '../mentions/name-runs.ts';
import { isComma, isQuote, isSign, isWord, plain, type Token } from '../text/tokens.ts';
import { hasEnding } from './names.ts';
import { ownerFrom } from './role-ahead.ts';
import { insideFrom, leadTo } from './role-inside.ts';
import { isEdge, isJob, isOther, isRole, isTold, longestRole } from './role-words.ts';

const longestRoleAtEnd = 24; // tokens before a name, where the noun of a role stands after all that it is of
const longestBody = 40; // characters of a name in marks

/** Elsewhere adjectives stand before their nouns, and objects after their verbs. */
export const agrees = (lexicon: Lexicon): boolean =>
  hasCases(lexicon) || endsOnVerb(lexicon) || !!lexicon.pack.agreement;

/** A role before a name, in places of tokens. */
type RoleWords = {
  /** The first word, and the noun that is a role: -1 where there is none. */
  first: number;
  role: number;
  /** What stands between role and name tells what it is of. */
  isOf: boolean;
  /** The token before the role. */
  k: number;
};

/**
 * Reads the words of a role from its last one to the left.
 * @param isUnlisted the word beside the name is the role, though no list has it
 */
export function readRole(
  tokens: readonly Token[],
  sentence: number,
  last: number,
  isUnlisted: boolean,
  lexicon: Lexicon,
): RoleWords {
  const reader = new RoleReader(tokens, sentence, last, isUnlisted, lexicon);
  const end = last - (endsOnVerb(lexicon) ? longestRoleAtEnd : longestRole);
  while (reader.k >= end && (reader.joins() || reader.takes())) reader.k -= 1;
  return reader;
}

class RoleReader implements RoleWords {
  first: number;
  role: number;
  isOf = false;
  k: number;
  /** “… ve …” */
  private isList = false;
  private readonly tokens: readonly Token[];
  private readonly sentence: number;
  private readonly last: number;
  private readonly isUnlisted: boolean;
  private readonly lexicon: Lexicon;

  constructor(tokens: readonly Token[], sentence: number, last: number, isUnlisted: boolean, lexicon: Lexicon) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.last = last;
    this.isUnlisted = isUnlisted;
    this.lexicon = lexicon;
    this.k = last;
    this.first = last + 1;
    this.role = isUnlisted ? last : -1;
  }

  /** Passes over what may stand among the words of a role: a parenthesis, a name in marks, a comma of a list. */
  joins(): boolean {
    const { tokens, k, lexicon } = this;
    const [left, t] = [tokens[k - 1], tokens[k]];
    if (isSign(t, /^\)$/) && isSign(tokens[k - 2], /^\($/)) {
      this.k -= 2; // “Water Agency (WA) chief”
      return true;
    }
    // «тренер „Сокола“ Юрий Лунин», “Tarım, Orman ve Su Bakanı”, «նախարար, քաղաքապետ Արամ Լունյան»
    const mayJoin = t && this.role >= 0 && endsOnVerb(lexicon);
    const isOwn = mayJoin && isQuote(t) && t.end - t.start < longestBody;
    if (isOwn) this.first = k;
    if (!isWord(left, this.sentence)) return false;
    if (isOwn || (hasCases(lexicon) && isQuote(t))) return true;
    if (mayJoin && isComma(t) && (this.isList || isTold(left, lexicon))) return true;
    // «сообщил [мэр Ялты], депутат Иван Лунин»
    const lead = hasCases(lexicon) && this.role >= 0 && isComma(t) ? leadTo(tokens, k) : -1;
    return tokens[lead]?.first || has(tokens[lead - 1], strongBits);
  }

  /** Takes a word for one of the role's, as far as it may be. */
  takes(): boolean {
    const { tokens, k, last, lexicon } = this;
    const t = tokens[k];
    // “last week diplomat [Ann Lee]”, “On Friday Mayor [Lee]”, «մայիսի 3-ին քաղաքապետ [Արամ Լունյան]»
    const day = /^\d/.test(t?.text ?? '') ? tokens[k - 1] : t;
    if (!isWord(t, this.sentence) || has(day, is.calendar) || this.isElsewhere(t)) return false;
    const isSet = endsLike(t.norm, lexicon.pack.article); // «[զրուցակիցը] ԼՀ նախարար Արամ Լունյանն է»
    if ((isRole(t) && !(k < last && isSet)) || this.isLead(t)) this.role = k;
    // “Memur-Sen Genel Başkanı”: no participle, though it ends as they do.
    else if (isOther(t, lexicon) && (t.bits || !t.capital || !tokens[k + 1]?.capital || isSet)) return false;
    else if (isEdge(t)) return this.takesSmall(t);
    else if (this.role >= 0 && k < last && !this.mayLead(t)) return false;
    this.first = k;
    return true;
  }

  /** Whether a word belongs to somebody else, or to what the role is of and no further. */
  private isElsewhere(t: Token): boolean {
    const { tokens, k, lexicon } = this;
    const { ablatives, owners } = lexicon.pack;
    // “Holm'un vekili”, “Holm'dan”
    if (t.owner && ![owners, ablatives].some(list => endsLike(plain(t.text), list))) {
      if (this.role >= 0 && t.capital && !isEdge(t) && !endsOnVerb(lexicon)) this.first = ownerFrom(tokens, k); // “Bolt's governor”
      return true;
    }
    if (!endsOnVerb(lexicon) || !tokens[k - 1]?.capital || !t.capital || !isSurname(t.norm, lexicon)) return false;
    // “direktoru [Vüsal Kərimli] Avropa Kubokunda”: whose role it is stands right after it; a role right after a name in its
    // base form is somebody else's: “[Vüsal Kərimli] müəllim Anar Əliyevə …”
    return this.role < 0 || (this.role === k + 1 && hasEnding(t.norm, null, lexicon));
  }

  /** Whether a word that no list has is the role: it opens the phrase, and may be a job. */
  private isLead(t: Token): boolean {
    const { lexicon } = this;
    const left = this.tokens[this.k - 1];
    if (this.role >= 0) return false;
    // “la [novelista] argentina Clara Roldán”, «отметила [биатлонистка] сборной Анна Лунина»
    const opens = lexicon.pack.articles
      ? has(left, is.determiner)
      : hasCases(lexicon) && (!isWord(left, this.sentence) || has(left, verbBits));
    return opens && isJob(t, lexicon);
  }

  /** Takes a preposition, an article or a conjunction, with what it joins to the role. */
  private takesSmall(t: Token): boolean {
    const inside = insideFrom(this.tokens, this.k, this.role >= 0, this.lexicon);
    if (inside < 0) return false;
    this.isOf ||= this.role < 0 && !has(t, is.determiner);
    this.isList = true;
    this.k = inside;
    this.first = inside;
    return true;
  }

  /** Whether a plain word may stand before a role and be its own: an adjective, a noun it is of. */
  private mayLead(t: Token): boolean {
    const { tokens, k, lexicon } = this;
    const { adjectives, attributes } = lexicon.pack;
    const left = tokens[k - 1];
    // “has [left] Prince Lee”, “lawmakers [grilled] Lt. Col. Lee”, “they [believe] district leader Lee …”
    const isSubject = has(left, is.pronoun) && !left?.entry?.owner;
    const isVerb = isSubject || (!t.bits && (has(left, is.auxiliary) || hasWithout(left, is.many, smallBits)));
    if (!t.capital && isVerb && !agrees(lexicon)) return false;
    // “der für die Aufsicht zuständige [Vizechef]”: what an adjective is about stands before it.
    if (attributes && t.capital && !tokens[k + 1]?.capital && left && isEdge(left)) {
      this.first = k + 2;
      return false;
    }
    // «опровергла слухи депутат», “Um neun trat Sprecher”: only an adjective may lead to the role.
    if (adjectives && !endsLike(t.norm, adjectives, 2) && leadTo(tokens, k) < 0) return false;
    return t.capital || !(this.isUnlisted || (attributes && !endsLike(t.norm, attributes)));
  }
}
