/** Papers are laid out by Apache FOP: from HTML to formatting objects, and from there to tagged PDF. */
@org.jspecify.annotations.NullMarked
package org.vieraugen.documents.paper;
