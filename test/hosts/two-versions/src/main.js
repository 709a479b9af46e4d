import './rename.js';
import 'ins-ui/all';
import 'ins-ui/locales/de';
import 'ins-ui-next/all';
import 'ins-ui-next/locales/de';
