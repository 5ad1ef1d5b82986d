package org.vieraugen.application.testing;

import org.vieraugen.application.mailbox.BoxPlaces;

/** The places of the tests are as the port promises them. */
class MemoryBoxPlacesTest extends BoxPlacesContract {
    private final MemoryBoxPlaces places = new MemoryBoxPlaces();
    private final MemoryBoxPlaces ofAnotherServer = places.ofAnotherServer();

    @Override
    protected BoxPlaces places() {
        return places;
    }

    @Override
    protected BoxPlaces ofAnotherServer() {
        return ofAnotherServer;
    }
}
