const tiers = [0, 1, 2] as const;

/** A bracket set in elevation with its centre lines and dimensions, drawn by rule from one module, as the old books have it. */
export function BracketDrawing() {
  return (
    <svg className="yz-portal-drawing" viewBox="0 0 400 330" fill="none" stroke="currentColor" strokeWidth="1" aria-hidden>
      <g strokeDasharray="10 3 2 3" opacity="0.5">
        <path d="M200 6V324M100 30V196M300 30V196M22 70H378M22 250H378" />
      </g>
      <g strokeWidth="1.4">
        <path d="M40 40H360V62H40Z" />
        {tiers.map((tier) => {
          const half = 130 - tier * 42;
          const top = 84 + tier * 56;
          return (
            <g key={tier}>
              {(tier < 2 ? [-1, 1] : []).map((side) => {
                const x = 200 + side * (half - 20);
                return <path key={side} d={`M${x - 19} ${top - 22}H${x + 19}V${top - 10}L${x + 13} ${top}H${x - 13}L${x - 19} ${top - 10}Z`} />;
              })}
              <path d={`M${181} ${top - 22}H219V${top - 10}L213 ${top}H187L181 ${top - 10}Z`} />
              <path d={`M${200 - half} ${top}H${200 + half}V${top + 10}Q${200 + half - 6} ${top + 34} ${200 + half - 46} ${top + 34}H${200 - half + 46}Q${200 - half + 6} ${top + 34} ${200 - half} ${top + 10}Z`} />
            </g>
          );
        })}
        <path d="M160 230H240V248L228 264H172L160 248Z" />
        <path d="M176 264V318M224 264V318" />
      </g>
      <g opacity="0.7">
        <path d="M70 290H330M70 284V296M330 284V296M200 284V296M66 294L74 286M326 294L334 286M196 294L204 286" />
      </g>
    </svg>
  );
}
