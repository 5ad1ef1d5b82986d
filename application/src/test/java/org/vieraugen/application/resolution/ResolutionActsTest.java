package org.vieraugen.application.resolution;

import org.vieraugen.application.testing.ExchangeDesk;
import org.vieraugen.application.testing.ResolutionsContract;

/** Resolutions over the store in memory that other tests stand on. */
class ResolutionActsTest extends ResolutionsContract {
    private final ExchangeDesk desk = new ExchangeDesk(house);

    @Override
    protected ExchangeDesk desk() {
        return desk;
    }
}
