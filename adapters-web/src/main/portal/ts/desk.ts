/** Improvements for the pages of the staff. Every page works without them. */
import { keepDrafts } from './drafts';

keepDrafts();
