package org.vieraugen.house;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The house is what is shipped: neither its tests, nor what other modules hand to them in jars of their own. */
final class WithoutTests implements ImportOption {
    private final ImportOption tests = new ImportOption.DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
        return tests.includes(location) && !location.contains("-tests.jar");
    }
}
