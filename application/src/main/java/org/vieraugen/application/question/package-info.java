/** Questions of partners, members and councillors: asked, answered by two people, asked again, shown. */
@NullMarked
package org.vieraugen.application.question;

import org.jspecify.annotations.NullMarked;
