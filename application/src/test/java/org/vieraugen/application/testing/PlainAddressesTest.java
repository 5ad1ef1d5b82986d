package org.vieraugen.application.testing;

import org.vieraugen.application.message.KeyedAddresses;

/** The addresses that tests use keep what real ones promise. */
class PlainAddressesTest extends KeyedAddressesContract {
    @Override
    protected KeyedAddresses addresses() {
        return new PlainAddresses();
    }
}
