/** What the office keeps about people from outside: how they see it themselves, for how long, and how it is erased (I8). */
@NullMarked
package org.vieraugen.application.privacy;

import org.jspecify.annotations.NullMarked;
