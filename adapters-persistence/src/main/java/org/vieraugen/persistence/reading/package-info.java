/** What is read of complaints without opening them. */
@org.jspecify.annotations.NullMarked
package org.vieraugen.persistence.reading;
