package org.vieraugen.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;
import org.vieraugen.application.OnePerServer;

/** Hands out the connections that the server keeps; within a transaction all that ask for one share it. */
@OnePerServer
public class DataSources {
    @Produces
    @Resource(lookup = "jdbc/vieraugen")
    DataSource application;

    @Produces
    @Owner
    @Resource(lookup = "jdbc/vieraugen-owner")
    DataSource owner;

    @Produces
    @PersistenceContext(unitName = "vieraugen")
    EntityManager rows;
}
