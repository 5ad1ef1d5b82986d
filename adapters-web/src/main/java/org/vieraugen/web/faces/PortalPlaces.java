package org.vieraugen.web.faces;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.web.Places;

/** Makes the addresses of the portal's pages known to the pages themselves. */
@OnePerServer
public class PortalPlaces {
    @Produces
    @Singleton
    Places places() {
        return new Places(new Portal().getClasses());
    }
}
