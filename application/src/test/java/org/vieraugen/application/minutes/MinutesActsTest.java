package org.vieraugen.application.minutes;

import org.vieraugen.application.testing.ExchangeDesk;
import org.vieraugen.application.testing.MinutesContract;

/** Minutes over the store in memory that other tests stand on. */
class MinutesActsTest extends MinutesContract {
    private final ExchangeDesk desk = new ExchangeDesk(house);

    @Override
    protected ExchangeDesk desk() {
        return desk;
    }
}
