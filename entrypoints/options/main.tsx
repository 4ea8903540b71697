import { i18n } from '#i18n';
import { OptionsPage } from '@/components/options/options-page';
import { mount } from '@/components/shell/mount';

mount(<OptionsPage />, i18n.t('options.title'));
