import { i18n } from '#i18n';
import { PopupPage } from '@/components/popup/popup-page';
import { mount } from '@/components/shell/mount';

mount(<PopupPage />, i18n.t('popup.title'));
