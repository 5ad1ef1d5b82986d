-- In which intervals no session was held, as far as it was told: each once (E1).
CREATE TABLE exchange_missed (
    department text NOT NULL,
    series     uuid NOT NULL,
    first_day  date NOT NULL,
    PRIMARY KEY (department, series, first_day),
    FOREIGN KEY (department, series) REFERENCES exchange_series (department, id)
);
CREATE INDEX exchange_session_unsaid ON exchange_session (day) WHERE state = 'PLANNED';
CREATE INDEX exchange_session_held ON exchange_session (department, series, day) WHERE state = 'HELD';

GRANT SELECT, INSERT ON exchange_missed TO ${application};
