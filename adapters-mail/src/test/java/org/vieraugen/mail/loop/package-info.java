/** Parties that write to each other by themselves, over a real mail server and a simulated year. */
@NullMarked
package org.vieraugen.mail.loop;

import org.jspecify.annotations.NullMarked;
