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
import { watchMinutes } from './minutes';
import { printWhole } from './print';

leaveQuickly();
// Before sendOnce, which would take a held press for the only one.
proveWork();
sendOnce();
rememberTyping();
readCode();
readSecret();
copyCode();
sendFiles();
walkRows();
usePasskeys();
drawSignature();
insertTexts();
watchMinutes();
printWhole();
