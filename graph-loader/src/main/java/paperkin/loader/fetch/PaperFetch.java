package paperkin.loader.fetch;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import paperkin.loader.LoaderException;

/// Fetches what a service has on a query and writes it as `load` reads it: entries of a feed from
/// arXiv, else a line of JSON for each paper, as the service gives it.
public final class PaperFetch {

    private final PaperService service;
    private final FetchOptions options;
    private final FetchProgress progress;
    private final PaperClient client;

    public PaperFetch(Service service, FetchOptions options, FetchProgress progress) {
        this.service = service.open(options.environment());
        this.options = options;
        this.progress = progress;
        this.client = new PaperClient(this.service, options, progress);
    }

    /// What came of a fetch.
    ///
    /// @param papers how many were written
    /// @param matching how many the service has, if it says
    /// @param asked how many pages were asked for, the others being kept from before
    public record Fetched(String service, long papers, OptionalLong matching, int asked, int kept) {

        /// The same in a sentence.
        @Override
        public String toString() {
            String has =
                    matching.isPresent()
                            ? String.format(
                                    Locale.ROOT, ", which has %,d that match", matching.getAsLong())
                            : "";
            return String.format(
                    Locale.ROOT,
                    "%,d papers from %s%s; pages asked for: %d, kept from before: %d.",
                    papers,
                    service,
                    has,
                    asked,
                    kept);
        }
    }

    /// Writes at most so many papers.
    ///
    /// @param out left open
    /// @throws LoaderException if the service does not answer, or knows no such paper
    public Fetched write(String query, long most, Writer out) throws IOException {
        return new Walk(query, most, out).go();
    }

    /// One walk through the pages.
    private final class Walk {

        private final String query;
        private final long most;
        private final Writer out;
        private final PageCache cache;
        private OptionalLong matching = OptionalLong.empty();
        private long papers;
        private int asked;
        private int kept;

        Walk(String query, long most, Writer out) {
            this.query = query;
            this.most = most;
            this.out = out;
            this.cache = PageCache.open(options, service, service.request(query, ""));
        }

        Fetched go() throws IOException {
            Optional<String> from = Optional.of("");
            for (int number = 1; from.isPresent() && papers < most; number++) {
                Page page = page(number, service.request(query, from.get()));
                matching = page.total().isPresent() ? page.total() : matching;
                write(page);
                from = page.next();
            }
            if (papers == 0) {
                throw new LoaderException(
                        "%s has no paper for \"%s\".".formatted(service.name(), query));
            }
            out.write(service.closing());
            return new Fetched(service.name(), papers, matching, asked, kept);
        }

        private Page page(int number, PageRequest request) {
            Optional<Page> before = cache.answer(number).flatMap(a -> service.page(a, request));
            if (before.isPresent()) {
                kept++;
                return before.get();
            }
            String answer = client.answer(request);
            asked++;
            Page page =
                    service.page(answer, request)
                            .orElseThrow(() ->
                                    new LoaderException(
                                            "%s answered with something else than papers."
                                                    .formatted(service.name())));
            cache.keep(number, answer);
            return page;
        }

        private void write(Page page) throws IOException {
            for (String paper : page.papers()) {
                if (papers < most) {
                    out.write(papers == 0 ? service.opening() : "");
                    out.write(paper);
                    out.write('\n');
                    papers++;
                }
            }
            progress.papers(papers, Math.min(most, matching.orElse(most)));
        }
    }
}
