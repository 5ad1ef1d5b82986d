package org.vieraugen.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A header that a single method takes, beside those that many take and that are told of together. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TakesHeader {
    /** The header. */
    String name();

    /** What to put into it. */
    String description();

    /** Whether a request without it is refused. */
    boolean required() default false;
}
