import article from '../article/article.css?inline';
import facts from '../facts.css?inline';
import tokens from '../tokens.css?inline';
import panels from './panels.css?inline';
import print from './print.css?inline';
import quoteTools from './quote-tools.css?inline';
import reader from './reader.css?inline';

/** The reader's style sheet, for a shadow tree. Print comes last: it overrules. */
export const readerCss = [tokens, facts, article, reader, panels, quoteTools, print].join('\n');
