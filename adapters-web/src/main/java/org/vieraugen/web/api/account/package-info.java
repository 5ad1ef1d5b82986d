/** Accounts: who has one, and access given by two. */
@NullMarked
package org.vieraugen.web.api.account;

import org.jspecify.annotations.NullMarked;
