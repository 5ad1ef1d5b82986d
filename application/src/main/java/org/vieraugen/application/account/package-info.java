/** How people come to an account, given by two, and look after it. */
@NullMarked
package org.vieraugen.application.account;

import org.jspecify.annotations.NullMarked;
