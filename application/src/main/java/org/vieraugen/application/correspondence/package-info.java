/** What complainant, office and the person complained about say to each other. */
@NullMarked
package org.vieraugen.application.correspondence;

import org.jspecify.annotations.NullMarked;
