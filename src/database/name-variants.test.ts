import { nameVariants } from './name-variants';

describe('nameVariants', () => {
  it.each([
    ['CSDLQG về dân cư', 'Cơ sở dữ liệu quốc gia về dân cư'],
    ['UBND tỉnh Lào Cai', 'Ủy ban nhân dân tỉnh Lào Cai'],
    ['Uỷ ban nhân dân TP. Hồ Chí Minh', 'Ủy ban nhân dân Thành phố Hồ Chí Minh'],
    ['Bộ TN&MT', 'Bộ Tài nguyên và Môi trường'],
    ['Bộ Lao động - Thương binh và Xã hội', 'Bộ LĐTBXH'],
    ['  BỘ   XÂY DỰNG ', 'Bộ Xây dựng'],
  ])('knows %s as %s', (one, other) => {
    expect(nameVariants(one).filter(name => nameVariants(other).includes(name))).not.toEqual([]);
  });

  it.each([
    ['Bộ Xây dựng', 'Sở Xây dựng'],
    ['CSDL đất đai', 'CSDL đất đai quốc gia'],
    ['tpa', 'thành phố a'],
  ])('tells %s from %s', (one, other) => {
    expect(nameVariants(one).filter(name => nameVariants(other).includes(name))).toEqual([]);
  });

  it('has no form of nothing', () => {
    expect(nameVariants('  ')).toEqual([]);
  });
});
