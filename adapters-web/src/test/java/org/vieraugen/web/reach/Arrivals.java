package org.vieraugen.web.reach;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.reach.ReadReachability;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.reach.Arrival;
import org.vieraugen.domain.reach.Wait;
import org.vieraugen.domain.testing.Office;

/** What arrived in a house in memory, and was answered or not. */
public final class Arrivals {
    private final House house;

    public Arrivals(House house) {
        this.house = house;
    }

    public ReadReachability read() {
        return new ReadReachability(house.waits, house.waits, house.departments, house.clock);
    }

    private UUID begun(Channel channel, String team) {
        var key = UUID.randomUUID();
        house.waits.begin(
                key,
                new Wait(
                        Office.FOREIGNERS,
                        Arrival.REQUEST,
                        channel,
                        Optional.of(new TeamKey(team)),
                        Office.at("2026-10-06"),
                        LocalDate.parse("2026-10-09")));
        return key;
    }

    /** So many on a Tuesday, each answered after so many days. */
    public Arrivals answered(int count, Channel channel, String team, int days) {
        for (int i = 0; i < count; i++) {
            house.waits.end(
                    Office.FOREIGNERS,
                    begun(channel, team),
                    Optional.of(Office.at("2026-10-06").plus(Duration.ofDays(days))));
        }
        return this;
    }

    public Arrivals forgotten(int count, Channel channel, String team) {
        for (int i = 0; i < count; i++) {
            begun(channel, team);
        }
        return this;
    }
}
