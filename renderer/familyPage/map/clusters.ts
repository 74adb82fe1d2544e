import type { Point, Spot } from './spots.ts';

/** Spots that would lie on one another, shown as one. */
export interface Cluster extends Point {
  readonly spots: readonly Spot[];
}

function joined(one: Cluster, other: Cluster): Cluster {
  const [many, more] = [one.spots.length, other.spots.length];
  const middle = (a: number, b: number) => (a * many + b * more) / (many + more);
  return { x: middle(one.x, other.x), y: middle(one.y, other.y), spots: [...one.spots, ...other.spots] };
}

const areNear = (one: Point, other: Point, distance: number): boolean =>
  Math.hypot(one.x - other.x, one.y - other.y) < distance;

/**
 * Puts spots together until no two clusters are nearer to one another than a distance.
 * @param distance in the measure of the spots
 */
export function clustersOf(spots: readonly Spot[], distance: number): Cluster[] {
  const clusters: Cluster[] = [];
  for (const spot of spots) {
    let cluster: Cluster = { x: spot.x, y: spot.y, spots: [spot] };
    // What grows moves, and may come near to another.
    for (let at = nearest(cluster); at >= 0; at = nearest(cluster)) {
      const [near] = clusters.splice(at, 1);
      if (near !== undefined) cluster = joined(near, cluster);
    }
    clusters.push(cluster);
  }
  return clusters;

  function nearest(to: Point): number {
    return clusters.findIndex((other) => areNear(other, to, distance));
  }
}

/** How many offers there are at the spots of a cluster; one that is at two of them counts once. */
export const offersIn = ({ spots }: Cluster) => [...new Set(spots.flatMap(({ offers }) => offers))];
