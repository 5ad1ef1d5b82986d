package course;

import client.ApiClient;
import client.ApiException;
import client.api.AccessApi;
import client.api.CasesApi;
import client.api.ComplainantApi;
import client.api.DeskApi;
import client.api.ReviewApi;
import client.model.Assignment;
import client.model.Finding;
import client.model.IdentityMode;
import client.model.NewComplaint;
import client.model.Outcome;
import client.model.QuestionToComplainant;
import client.model.Rating;
import client.model.Remedy;
import client.model.RemedyDone;
import client.model.RemedyKind;
import client.model.Reply;
import client.model.Seat;
import client.model.SignIn;
import client.model.StaffCase;
import client.model.Status;
import client.model.Tracked;
import client.model.Words;
import com.fasterxml.jackson.databind.DeserializationFeature;
import java.lang.reflect.Method;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

/** A complaint from its submission to its end, with nothing but a client that was made from the description of the API. */
public final class Course {
    private final String address;
    private final String password;
    private String reference;
    private String receipt;

    private Course(String address, String password) {
        this.address = address;
        this.password = password;
    }

    /** @param later lets so much time pass that nobody can object to that complaint's decision any more */
    public static void walk(String address, String password, Consumer<String> later) throws ApiException {
        new Course(address, password).walk(later);
    }

    private void walk(Consumer<String> later) throws ApiException {
        var submitted = new ComplainantApi(client(null))
                .submitComplaint(
                        new NewComplaint()
                                .department("foreigners")
                                .category("REACHABILITY")
                                .language("de")
                                .identity(IdentityMode.ANONYMOUS)
                                .text("Seit Monaten keine Antwort."),
                        null,
                        "a-course-in-java");
        reference = submitted.getReference();
        receipt = submitted.getReceipt();
        is(Status.SUBMITTED);

        var candidates = review("s90").listCandidates(reference, Seat.FIRST, "de");
        seen(candidates);
        review("s90").assign(reference, new Assignment().seat(Seat.FIRST).staff("s12"), null, null);
        review("s90").assign(reference, new Assignment().seat(Seat.SECOND).staff("s21"), null, null);
        is(Status.UNDER_REVIEW);

        review("s12").ask(reference, new QuestionToComplainant().text("Wann zuletzt?"), null, null);
        is(Status.AWAITING_COMPLAINANT);
        complainant().answer(new Words().text("Am Montag."), null);
        is(Status.UNDER_REVIEW);

        var finding = new Finding()
                .outcome(Outcome.UPHELD)
                .reasons("Es hat niemand geantwortet.")
                .minutes(30)
                .addRemediesItem(
                        new Remedy().kind(RemedyKind.APPOINTMENT).owner("s02").due(LocalDate.of(2099, 1, 31)));
        var found = review("s12").find(reference, finding, null, null);
        is(Status.IN_SECOND_REVIEW);
        var version = opened("s21").getVersion();
        equal(version, found.getVersion());
        review("s21").concur(reference, null, "\"" + version + "\"");
        is(Status.DECIDED);
        equal(tracked().getReview().getDecision().getReasons(), "Es hat niemand geantwortet.");
        equal(opened("s90").getReview().getFirstReviewer().getKey(), "s12");

        new DeskApi(staff("s90")).reply(reference, new Reply().text("Sie bekommen einen Termin."), null, null);
        new DeskApi(staff("s90")).remedyDone(reference, new RemedyDone().remedy(0), null, null);
        complainant().rate(new Rating().score(4), null);
        later.accept(reference);
        new DeskApi(staff("s90")).close(reference, null, null);
        is(Status.CLOSED);
        equal(tracked().getReview().getRated(), true);
        equal(tracked().getCorrespondence().getMessages().size(), 3);
        seen(new CasesApi(staff("s90")).listCases(null, null, null, Status.CLOSED, null, null));
    }

    private void is(Status status) throws ApiException {
        equal(tracked().getStanding().getStatus(), status);
        equal(opened("s90").getStanding().getStatus(), status);
    }

    private Tracked tracked() throws ApiException {
        var tracked = complainant().trackComplaint();
        seen(tracked);
        return tracked;
    }

    private StaffCase opened(String who) throws ApiException {
        var opened = new CasesApi(staff(who)).readCase(reference);
        seen(opened);
        return opened;
    }

    private ReviewApi review(String who) throws ApiException {
        return new ReviewApi(staff(who));
    }

    private ComplainantApi complainant() {
        return new ComplainantApi(client("Receipt " + receipt));
    }

    private ApiClient staff(String key) throws ApiException {
        var in = new AccessApi(client(null)).signIn(new SignIn().account(key).password(password));
        return client("Bearer " + in.getToken());
    }

    /** Refuses whatever is answered and not described. */
    private ApiClient client(String authorization) {
        var mapper = ApiClient.createDefaultObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        var client = new ApiClient(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1), mapper, address);
        return authorization == null
                ? client
                : client.setRequestInterceptor(request -> request.header("Authorization", authorization));
    }

    /** Reads every field of an answer, and misses what is promised and not there. */
    private static void seen(Object part) {
        if (part instanceof Collection<?> all) {
            all.forEach(Course::seen);
        } else if (part instanceof Map<?, ?> all) {
            all.values().forEach(Course::seen);
        } else if (part != null && part.getClass().getName().startsWith("client.model.") && !(part instanceof Enum)) {
            for (var field : part.getClass().getMethods()) {
                if (field.getName().startsWith("get") && field.getDeclaringClass() == part.getClass()) {
                    seen(value(part, field));
                }
            }
        }
    }

    private static Object value(Object part, Method field) {
        try {
            var value = field.invoke(part);
            if (value == null && field.isAnnotationPresent(jakarta.annotation.Nonnull.class)) {
                throw new IllegalStateException(field + " is promised and not there");
            }
            return value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void equal(Object is, Object should) {
        if (!should.equals(is)) {
            throw new IllegalStateException("is " + is + " and should be " + should);
        }
    }
}
