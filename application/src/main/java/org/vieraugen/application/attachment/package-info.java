/** Taking files, handing them out, and the ports to where they lie and to what cleans them. */
@NullMarked
package org.vieraugen.application.attachment;

import org.jspecify.annotations.NullMarked;
