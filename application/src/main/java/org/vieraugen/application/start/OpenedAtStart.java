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
    /**
     * How the names of its settings begin; the first stands before what it throws. Where none of them is set there is nothing to read, and where one is refused already there is no more to say:
     * the bean is made when it is first asked for, as any other.
     */
    String[] value();

    /** Whether it is made also where none of its settings is set. */
    boolean always() default false;
}
