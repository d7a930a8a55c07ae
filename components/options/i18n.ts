import type { OptionsMessages } from '../../utils/i18n/messages.ts';
import { i18nContext } from '../i18n.ts';

export const { I18nContext, useI18n } = i18nContext<OptionsMessages>();
