/** Two faces over the same acts: {@code api} for programs, {@code portal} for people. Here and in the packages beside them is what both share. */
@org.jspecify.annotations.NullMarked
package org.vieraugen.web;
