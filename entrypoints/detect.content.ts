import { defineContentScript } from 'wxt/utils/define-content-script';
import { isArticle } from '../utils/article/detect.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  noScriptStartedPostMessage: true,
  main() {
    isArticle(document);
  },
});
