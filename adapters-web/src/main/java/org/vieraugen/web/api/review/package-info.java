/** The acts of reviewers and ombudsperson over HTTP. */
@NullMarked
package org.vieraugen.web.api.review;

import org.jspecify.annotations.NullMarked;
