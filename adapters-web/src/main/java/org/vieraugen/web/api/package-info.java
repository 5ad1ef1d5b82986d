/** The REST API: knows HTTP and JSON, holds no rule. Here is what all resources share. */
@NullMarked
package org.vieraugen.web.api;

import org.jspecify.annotations.NullMarked;
