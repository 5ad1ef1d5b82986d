/** Improvements for browsers with scripts. Every page works without them. */
import { rememberTyping } from './typing';
import { sendOnce } from './once';
import { leaveQuickly } from './leave';
import { readCode, readSecret } from './code';
import { copyCode } from './copy';
import { sendFiles } from './files';
import { walkRows } from './rows';
import { usePasskeys } from './passkey';
import { proveWork } from './work';
import { drawSignature } from './drawing';
import { insertTexts } from './texts';
import { keepTyping } from './keep';
import { watchMinutes } from './minutes';
import { changeLanguage } from './language';
import { unfoldForPrint } from './print';
import { unfoldOnWide } from './narrow';
import { watchCase, watchList } from './live';

leaveQuickly();
// Before sendOnce, which would take a held press for the only one.
sendFiles();
proveWork();
sendOnce();
rememberTyping();
keepTyping();
readCode();
readSecret();
copyCode();
walkRows();
usePasskeys();
drawSignature();
insertTexts();
watchMinutes();
changeLanguage();
unfoldForPrint();
unfoldOnWide();
watchList();
watchCase();
