package org.vieraugen.persistence;

import java.sql.SQLException;

/** The database did not do what was asked; the cause tells whether it is away. */
public class DatabaseFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseFailed(SQLException cause) {
        super(cause);
    }
}
