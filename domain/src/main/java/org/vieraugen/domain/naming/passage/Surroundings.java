package org.vieraugen.domain.naming.passage;

import java.util.ArrayList;
import java.util.List;
import org.vieraugen.domain.naming.language.SharedWords;
import org.vieraugen.domain.naming.text.Word;

/** What can be said of a word by what stands around it: a title, the writer's own people, somebody outside the authority, a street. */
public final class Surroundings {
    private static final int FAR = 4;

    private final Passage passage;
    private final OwnPeople own;
    private final Titles titles;

    public Surroundings(Passage passage) {
        this.passage = passage;
        own = new OwnPeople(passage);
        titles = new Titles(passage, own);
    }

    public Passage passage() {
        return passage;
    }

    public OwnPeople own() {
        return own;
    }

    public Titles titles() {
        return titles;
    }

    /** Whether the name is that of somebody whom a word before places outside the authority: my lawyer, Ms; Chancellor. */
    public boolean outside(int from) {
        int at = from;
        for (int steps = 0;
                steps < FAR && at > 0 && (passage.word(at).gap() & (Word.Gap.STOP | Word.Gap.DIGIT)) == 0;
                steps++) {
            at--;
            var word = passage.word(at);
            if (SharedWords.outside(word.key())
                    || (passage.speech().title(word)
                            && steps > 0
                            && SharedWords.firm(passage.word(at).key()))) {
                return true;
            }
            if (SharedWords.firm(word.key()) && word.capital()) {
                return true;
            }
            if (word.cased() && !word.capital() && !passage.speech().title(word) && !OwnPeople.isBesideKin(word)) {
                return false;
            }
            if (!word.cased() && !passage.speech().title(word) && steps > 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether it is only a part of a double name. */
    public boolean partOfDouble(int from, int to) {
        return (passage.has(to + 1)
                        && passage.word(to + 1).hyphened()
                        && passage.word(to + 1).capital())
                || (passage.word(from).hyphened()
                        && at(from - 1).plain().length() > 1
                        && at(from - 1).capital());
    }

    private Word at(int at) {
        return passage.word(Math.max(at, 0));
    }

    /** My dentist Frank: of the writer's circle, and neither one of the office's roles nor a title. */
    public boolean ofSomebody(int from) {
        int at = from - 1;
        return passage.joined(from)
                && own.isOwned(at)
                && passage.word(at - 1).latin()
                && !titles.isTitle(at)
                && (!passage.speech().role(passage.word(at)) || own.isChief(at));
    }

    /** Whether it belongs to a street, a school, a house or a firm. */
    public boolean ofStreet(int from, int to) {
        for (int at = to + 1; at <= to + 3 && passage.joined(at); at++) {
            if (isCalledAfterPeople(at)
                    && (at == to + 1
                            || passage.word(at).hyphened()
                            || passage.word(at).capital())) {
                return true;
            }
            if (!passage.word(at).hyphened() && !passage.capital(at)) {
                break;
            }
        }
        if (passage.joined(to + 1)
                && SharedWords.place(
                        passage.word(from).key() + "_" + passage.word(to + 1).key())) {
            return true;
        }
        if (!passage.joined(from)) {
            return false;
        }
        if (passage.speech().isGerman() || passage.speech().language().equals("en")) {
            return SharedWords.firm(passage.word(from - 1).key());
        }
        return calledBefore(from);
    }

    private boolean isCalledAfterPeople(int at) {
        var key = passage.word(at).key();
        return SharedWords.street(key) || SharedWords.institution(key) || SharedWords.firm(key);
    }

    /** Rua da Costa; instituto Schiller; гимназия имени Шиллера; but: a man by the name of. */
    private boolean calledBefore(int from) {
        int at = from;
        while (at > from - FAR && passage.joined(at)) {
            at--;
            if (isCalledAfterPeople(at)) {
                return !(passage.joined(at)
                        && SharedWords.called(passage.word(at - 1).key() + "_"
                                + passage.word(at).key()));
            }
            if (!SharedWords.particle(passage.word(at).key()) && !passage.capital(at)) {
                return false;
            }
        }
        return false;
    }

    /** The words joined before, from the nearest on, that may be first names. */
    public List<Integer> before(int from) {
        var found = new ArrayList<Integer>();
        int at = from;
        while (found.size() < 3 && passage.joined(at)) {
            at--;
            boolean word = !passage.word(at).cased() && !found.isEmpty() && passage.usual(at);
            if (word
                    || own.isOwn(at)
                    || titles.isTitle(at)
                    || passage.speech().role(passage.word(at))
                    || (passage.speech().little(passage.word(at)) && !passage.capital(at))) {
                break;
            }
            found.add(at);
        }
        return found;
    }
}
