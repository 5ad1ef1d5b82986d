/** The regular exchange of an office with the migrants' council and associations: series, sessions and their agendas (E1, E2). Nothing here knows of a complaint (E5). */
@NullMarked
package org.vieraugen.domain.exchange;

import org.jspecify.annotations.NullMarked;
