/** What is given out on paper. */
@org.jspecify.annotations.NullMarked
package org.vieraugen.application.paper;
