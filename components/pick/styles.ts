import tokens from '../tokens.css?inline';
import picker from './picker.css?inline';

/** The picker's style sheet, for a shadow tree. */
export const pickerCss = [tokens, picker].join('\n');
