package org.vieraugen.web.portal;

import java.io.IOException;

/** So much of a form came without a token of ours that it is not read any further. */
public class Unproven extends IOException {
    private static final long serialVersionUID = 1L;
}
