import { i18n } from '#i18n';
import { Popup } from '@/components/popup/popup';
import { mount } from '@/components/shell/mount';

mount(<Popup />, i18n.t('popup.title'));
