import { describe, expect, test } from '@jest/globals';
import { attribute } from '../../src/maps/attribution.ts';
import { RequestCount } from '../../src/maps/requests.ts';
import { StackRows } from '../../src/profile/stack-rows.ts';
import { heapProfile } from '../recordings.ts';

describe('requests served', () => {
  test.each([
    ['HTTP/1.0, 1.1 and 2 on Go 1.23, a proxy and what is no request', 'requests/go-1.23', 106],
    ['the same on Go 1.27, whose HTTP/2 is in a package of its own', 'requests/go-1.27', 106],
    ['gRPC and HTTP, with their clients in the same process', 'requests/grpc-1.80', 37],
  ])('%s', (...[, folder, requests]) => {
    expect(attribute(heapProfile(folder)).requests).toBe(requests);
  });

  test('Prometheus after 3,000 requests of a load, and 20 others', () => {
    const profile = heapProfile('../../bench/recordings/prometheus', 'heap-after.txt.gz');
    expect(attribute(profile).requests).toBe(3020);
  });

  test.each([
    ['largest first', [288, 24, 16]],
    ['largest last', [16, 24, 288]],
  ])('count the largest object of a server that allocates others more often, %s', (...[, sizes]) => {
    const count = new RequestCount();
    // Of etcd, for 1,920 puts over gRPC.
    const objects: Readonly<Record<number, number>> = { 288: 1_920, 24: 5_760, 16: 19_200 };
    for (const size of sizes) count.add('(*http2Server).operateHeaders', size, objects[size]! - 1);
    for (const size of sizes) count.add('(*http2Server).operateHeaders', size, 1);
    expect(count.total).toBe(1_920);
  });

  test('are unknown where only some allocations are recorded', () => {
    expect(attribute({ ...heapProfile('requests/go-1.27'), rate: 4096 }).requests).toBeNull();
  });

  test('are unknown where no known server took any', () => {
    expect(attribute({ rate: 1, frames: [], stacks: new StackRows(), records: [] }).requests).toBeNull();
  });
});
