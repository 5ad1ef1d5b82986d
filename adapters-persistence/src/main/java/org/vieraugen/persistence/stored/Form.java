package org.vieraugen.persistence.stored;

/**
 * One kind of stored thing, made of text, numbers, dates, lists and other forms alone. Its components are the names in the stored JSON: to change one is to write a new
 * version and an upgrade (see {@link Kind}).
 *
 * @param <T> what the domain calls it
 */
interface Form<T> {
    T domain();
}
