package org.vieraugen.domain.resolution;

/**
 * What people call a resolution, such as {@code 2024/3}: the third that its series passed in that year.
 *
 * @param place from 1
 */
public record ResolutionNumber(int year, int place) {
    @Override
    public String toString() {
        return year + "/" + place;
    }
}
