/** Two faces over the same acts: {@code api} for programs, {@code portal} for people. Here is what both share: languages, texts, the brake on guessing. */
@org.jspecify.annotations.NullMarked
package org.vieraugen.web;
