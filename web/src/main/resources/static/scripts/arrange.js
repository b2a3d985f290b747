/**
 * Where the nodes of a neighbourhood stand: the concept in the middle, its neighbours around it by
 * type, the stronger the nearer, moved apart until no name covers another. The same neighbourhood in
 * the same frame gives the same picture.
 */

/** @typedef {{id: string, label: string, type: string, size: number}} Placed a node and its diameter in pixels */
/** @typedef {{x: number, y: number}} Place */

const LETTER = 7;
const LINE = 15;
const GAP = 8;
const ROUNDS = 400;

/** How wide a name may be before it is broken into lines. */
export const NAME_WIDTH = 110;

/** Roughly the pixels that a node with its name takes up. */
const AREA = 9500;

/** @param {number} width @param {number} height @returns {number} how many neighbours can be told apart in a frame */
export function capacity(width, height) {
    return Math.max(6, Math.floor(width * height / AREA));
}

/**
 * @param {Placed} centre @param {Placed[]} neighbours the strongest first
 * @param {number} width @param {number} height of the frame in pixels
 * @returns {Map<string, Place>} places by id, in pixels from the upper left corner
 */
export function arrange(centre, neighbours, width, height) {
    const middle = box(centre, { x: width / 2, y: height / 2 });
    const around = ring(neighbours, width, height);
    const boxes = [middle, ...around];
    for (let round = 0; round < ROUNDS && moveApart(boxes, middle); round++) {
        around.forEach(one => keepInside(one, width, height));
    }
    return new Map(boxes.map(({ id, x, y }) => [id, { x, y }]));
}

/** The neighbours on a spiral per type: the strongest of a type is the innermost. */
function ring(neighbours, width, height) {
    const types = [...new Set(neighbours.map(node => node.type))];
    const ordered = types.flatMap(type => neighbours.filter(node => node.type === type));
    return ordered.map((node, at) => {
        const angle = 2 * Math.PI * at / ordered.length - Math.PI / 2;
        const far = 0.5 + 0.4 * neighbours.indexOf(node) / neighbours.length;
        return box(node, { x: width / 2 * (1 + far * Math.cos(angle)), y: height / 2 * (1 + far * Math.sin(angle)) });
    });
}

/** @param {Placed} node @param {Place} place the room that a node takes with its name below it */
function box(node, place) {
    const letters = node.label.length * LETTER;
    return {
        id: node.id, x: place.x, y: place.y,
        halfWidth: Math.max(node.size, Math.min(letters, NAME_WIDTH)) / 2 + GAP / 2,
        above: node.size / 2 + GAP / 2,
        below: node.size / 2 + lines(node.label) * LINE + GAP / 2,
    };
}

/** @param {string} label @returns {number} how many lines its words fill */
function lines(label) {
    let count = 0;
    let room = 0;
    for (const word of label.split(" ")) {
        const width = word.length * LETTER;
        if (count === 0 || width + LETTER > room) {
            count++;
            room = NAME_WIDTH - width;
        } else {
            room -= width + LETTER;
        }
    }
    return count;
}

/** Pushes each two that overlap apart along the shorter way. @returns {boolean} whether any did */
function moveApart(boxes, fixed) {
    let moved = false;
    for (let i = 0; i < boxes.length; i++) {
        for (let j = i + 1; j < boxes.length; j++) {
            moved = push(boxes[i], boxes[j], fixed) || moved;
        }
    }
    return moved;
}

function push(one, other, fixed) {
    const [upper, lower] = one.y <= other.y ? [one, other] : [other, one];
    const [left, right] = one.x <= other.x ? [one, other] : [other, one];
    const across = left.x + left.halfWidth - (right.x - right.halfWidth);
    const down = upper.y + upper.below - (lower.y - lower.above);
    if (across <= 0 || down <= 0) {
        return false;
    }
    const share = one === fixed || other === fixed ? 1 : 0.5;
    if (across < down) {
        left.x -= left === fixed ? 0 : across * share;
        right.x += right === fixed ? 0 : across * share;
    } else {
        upper.y -= upper === fixed ? 0 : down * share;
        lower.y += lower === fixed ? 0 : down * share;
    }
    return true;
}

function keepInside(one, width, height) {
    one.x = Math.min(width - one.halfWidth, Math.max(one.halfWidth, one.x));
    one.y = Math.min(height - one.below, Math.max(one.above, one.y));
}
