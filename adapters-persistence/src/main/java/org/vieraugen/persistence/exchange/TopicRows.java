package org.vieraugen.persistence.exchange;

import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.persistence.Sql;

/** The agenda of a session, in its order. */
final class TopicRows {
    private final Sql sql;

    TopicRows(Sql sql) {
        this.sql = sql;
    }

    /** What is there already stays as it is, but for what became of it. */
    void store(ExchangeSession session) {
        var topics = session.topics();
        for (int place = 0; place < topics.size(); place++) {
            keep(session, place, topics.get(place));
        }
    }

    private void keep(ExchangeSession session, int place, Topic topic) {
        var how = topic.postponed();
        sql.change(
                "INSERT INTO exchange_topic (department, session, id, place, title, text, organisation, state, yes, no, abstentions, reason, standing, carried_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (department, session, id) DO UPDATE SET state = EXCLUDED.state, yes = EXCLUDED.yes, no = EXCLUDED.no, abstentions = EXCLUDED.abstentions, reason = EXCLUDED.reason",
                session.department().text(),
                session.id(),
                topic.key().id(),
                place,
                topic.title(),
                topic.text(),
                topic.organisation(),
                topic.state().name(),
                how.map(given -> given.vote().yes()).orElse(null),
                how.map(given -> given.vote().no()).orElse(null),
                how.map(given -> given.vote().abstentions()).orElse(null),
                how.map(Topic.Postponed::reason).orElse(null),
                topic.standing(),
                topic.from().orElse(null));
    }
}
