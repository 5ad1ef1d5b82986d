package org.vieraugen.application.start;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A bean that reads, when it is made, what settings lead to: files, keys, a port. It is made before all others; what its constructor throws refuses the start, by
 * the message alone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenedAtStart {
    /** How the names of its settings begin; where one of them is refused already the bean is not made. The first stands before what it throws. */
    String[] value();
}
