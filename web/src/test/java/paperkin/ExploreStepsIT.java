package paperkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The parts of the explorer that are plain functions, called in the browser with steps drawn by a
/// seed.
class ExploreStepsIT {

    private static final String DRAW =
            """
            const { reduce, startAt } = await import('/scripts/explore/state.js');
            const { begin, redo, step, undo } = await import('/scripts/explore/history.js');
            const { decode, encode } = await import('/scripts/explore/address.js');
            const { pack, unpack } = await import('/scripts/explore/packing.js');
            let seed = 7;
            const draw = count => (seed = (seed * 1103515245 + 12345) % 2147483648) % count;
            const one = list => list[draw(list.length)];
            const keys = ['concept:bert', 'concept:paper:odd', 'paper:10.1016/0004-3702(90)90046-3', 'paper:a&b=c d%', 'concept:ü “x”'];
            const action = () => {
                const key = one(keys);
                const what = one(key.startsWith('paper:') ? ['concepts', 'related'] : ['papers', 'concepts', 'method', 'metric']);
                return one([
                    { do: 'open', key, what, most: 20 * (1 + draw(5)) }, { do: 'close', key, what }, { do: 'close', key },
                    { do: 'hide', key }, { do: 'show', key }, { do: 'showAll' }, { do: 'pin', key }, { do: 'unpin', key },
                    { do: 'focus', key }, { do: 'unfocus' }, { do: 'clear' },
                    { do: 'filter', filters: { off: one([[], ['paper'], ['method', 'task']]), fromYear: draw(2100), confidence: draw(21) / 20 } },
                    { do: 'move', key, place: { x: draw(4000) - 2000, y: draw(4000) - 2000 } },
                ]);
            };
            const walk = steps => Array.from({ length: steps }, action).reduce(step, begin(startAt('concept:bert', [])));
            """;

    @RegisterExtension
    @Order(1)
    static final DemoFixture DEMO = new DemoFixture();

    @RegisterExtension
    @Order(2)
    static final BrowserFixture BROWSER = new BrowserFixture(DEMO::address);

    @BeforeEach
    void openSomePage() {
        BROWSER.visit("/explore");
    }

    @Test
    void whateverWasDoneIsUndoneToTheFirstStateAndDoneAgainToTheLast() {
        assertThat(
                        ask(
                                """
                                return Array.from({ length: 100 }, () => walk(60)).map(last => {
                                    let back = last;
                                    for (let at = 0; at < 60; at++) back = undo(back);
                                    let again = back;
                                    for (let at = 0; at < 60; at++) again = redo(again);
                                    return JSON.stringify([back.past.length, back.present.open, again]) === JSON.stringify([0, [], last]);
                                });
                                """))
                .hasSize(100)
                .containsOnly(true);
    }

    @Test
    void whateverWasDoneStandsInTheAddress() {
        assertThat(
                        ask(
                                """
                                return Array.from({ length: 200 }, () => walk(30).present).map(state => {
                                    const back = decode(encode(state, keys));
                                    const places = unpack(back.packed, keys);
                                    return JSON.stringify({ ...back, packed: '', places: {} }) === JSON.stringify({ ...state, places: {} })
                                        && keys.every(key => JSON.stringify(places[key]) === JSON.stringify(state.places[key]));
                                });
                                """))
                .hasSize(200)
                .containsOnly(true);
    }

    @Test
    void aStepThatChangesNothingIsNone() {
        assertThat(
                        ask(
                                """
                                const state = walk(50).present;
                                return [{ do: 'show', key: 'concept:none' }, { do: 'hide', key: state.from }, { do: 'close', key: 'paper:none' },
                                    { do: 'filter', filters: {} }].map(nothing => reduce(state, nothing) === state);
                                """))
                .containsOnly(true);
    }

    /// Eight letters a node, also for a thousand of them, and in whatever order the nodes come.
    @Test
    void placesFindTheirNodesAgainAlsoIfOthersAreGone() {
        assertThat(
                        ask(
                                """
                                const many = Array.from({ length: 1000 }, (_, at) => ['concept:' + at, { x: at - 500, y: 3 * at - 1500 }]);
                                const packed = pack(many);
                                const kept = many.filter((_, at) => at % 3);
                                const found = unpack(packed, kept.map(([key]) => key));
                                const right = kept.filter(([key, { x, y }]) => found[key]?.x === x && found[key]?.y === y).length;
                                return [packed.length === 8000, right > kept.length - 5, Object.keys(unpack('§$%!' + packed.slice(4, 9), ['a'])).length === 0];
                                """))
                .containsOnly(true);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> ask(String code) {
        return (List<Object>) BROWSER.page().evaluate("async () => {\n" + DRAW + code + "\n}");
    }
}
